const apiUrl = process.env.PARAMETERS_API_URL;

const response = await fetch(`${apiUrl}/matrix/;id=red/;ids=a;ids=b`);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
