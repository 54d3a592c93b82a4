curl -fsS -X POST "${NULLSPACE_API_URL}/v1/templates/plan" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{
  "name": "data-tools",
  "base_image": "base",
  "tags": ["default", "v1"],
  "steps": [
    { "action": "apt_install", "packages": ["git", "curl"] },
    { "action": "pip_install", "packages": ["numpy==2.2.3", "pandas"] },
    { "action": "npm_install", "packages": ["typescript@5.8.2"], "g": true },
    { "action": "bun_install", "packages": ["hono@4.7.2"] }
  ],
  "build_envs": { "PIP_NO_CACHE_DIR": "1" },
  "build_config": { "vcpus": 2, "memory_mib": 1024, "internet_access": true }
}'
