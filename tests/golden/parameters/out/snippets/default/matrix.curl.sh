curl -fsS "${PARAMETERS_API_URL}/matrix/;id=red/;ids=a;ids=b"
