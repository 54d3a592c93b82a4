curl -fsS "${NULLSPACE_API_URL}/v1/desktop/viewer-assets/viewer.js"
