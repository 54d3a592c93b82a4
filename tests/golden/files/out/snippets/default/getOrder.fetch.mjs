const apiUrl = process.env.SEVERAL_FILES_API_URL;

const response = await fetch(`${apiUrl}/orders/ord_1`);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
