const apiUrl = process.env.PARAMETERS_API_URL;

const response = await fetch(`${apiUrl}/reserved?path=/a/b?c`);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
