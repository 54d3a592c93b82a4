curl -fsS "${NULLSPACE_API_URL}/healthz"
