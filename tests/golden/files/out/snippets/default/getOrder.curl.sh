curl -fsS "${SEVERAL_FILES_API_URL}/orders/ord_1"
