curl -fsS "${PARAMETERS_API_URL}/simple/a%2Fb%20c/3,4,5/x=1,y=2"
