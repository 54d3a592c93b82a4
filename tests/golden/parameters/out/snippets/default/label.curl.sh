curl -fsS "${PARAMETERS_API_URL}/label/.red/.a.b"
