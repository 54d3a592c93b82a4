const apiUrl = process.env.PARAMETERS_API_URL;

const response = await fetch(`${apiUrl}/query?plain=a%26b%3Dc%20d&many=x&many=y&comma=x,y&space=x%20y&pipe=x%7Cy&deep%5Blow%5D=1&deep%5Bhigh%5D=9&filter=%7B%22state%22%3A%22on%22%7D`);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
