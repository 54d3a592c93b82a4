curl -fsS "${PARAMETERS_API_URL}/reserved?path=/a/b?c"
