curl -fsS -X POST "${NULLSPACE_API_URL}/v1/agent-deployments/adpl_1234abcd/versions" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{
  "bundle_digest": "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
  "bundle_manifest": {
    "bundle_digest": "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
    "config_digest": "sha256:fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9",
    "archive_format": "tar",
    "total_size": 18432,
    "file_count": 2,
    "generated_at": "2026-03-02T09:30:40Z",
    "materialization_path": "/workspace/project",
    "entries": [
      {
        "path": "main.py",
        "kind": "file",
        "included": true,
        "reason": "included",
        "size": 14336,
        "mode": 420,
        "digest": "sha256:3b1f7d5a9c2e4860b7d1f3e5a9c2b4d6e8f0a1c3b5d7e9f1a3c5b7d9e1f3a5c7",
        "symlink_target": null
      },
      {
        "path": "requirements.txt",
        "kind": "file",
        "included": true,
        "reason": "included",
        "size": 4096,
        "mode": 420,
        "digest": "sha256:8d969eef6ecad3c29a3a629280e686cf0c3f5d5a86aff3ca12020c923adc6c92",
        "symlink_target": null
      },
      {
        "path": "debug.log",
        "kind": "file",
        "included": false,
        "reason": "excluded",
        "size": 512,
        "mode": null,
        "digest": null,
        "symlink_target": null
      }
    ],
    "include_patterns": [],
    "exclude_patterns": ["*.log"],
    "default_exclude_patterns": [".git/", ".venv/"]
  },
  "config": {
    "name": "report-writer",
    "mode": "job",
    "template": "base",
    "workdir": "/workspace/project",
    "entrypoint": "python main.py",
    "env": { "required": ["OPENAI_API_KEY"], "optional": ["LOG_LEVEL"] },
    "resources": { "vcpus": 2, "memory_mb": 2048, "timeout_seconds": 1800 },
    "service": {},
    "debug": { "retain_on_failure": true, "retain_seconds": 3600 },
    "install": "pip install -r requirements.txt",
    "permissions": { "internet_access": true },
    "outputs": { "paths": ["report.md"] }
  },
  "cache_policy": "auto"
}'
