curl -fsS "${NAMES_THAT_ARE_HARD_TO_FILE_API_URL}/e/one/two"
