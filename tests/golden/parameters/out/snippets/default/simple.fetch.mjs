const apiUrl = process.env.PARAMETERS_API_URL;

const response = await fetch(`${apiUrl}/simple/example_a1b2c3d4/3,4,5/x=1,y=2`);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
