const apiUrl = process.env.PARAMETERS_API_URL;

const response = await fetch(`${apiUrl}/simple/a%2Fb%20c/3,4,5/x=1,y=2`);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
