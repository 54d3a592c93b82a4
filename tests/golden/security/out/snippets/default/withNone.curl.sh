curl -fsS "${SECURITY_API_URL}/none"
