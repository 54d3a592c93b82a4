curl -fsS "${PARAMETERS_API_URL}/simple/example_a1b2c3d4/3,4,5/x=1,y=2"
