// A site of nothing but the documentation in the folder that DOCS names, which refuses every link that leads nowhere.
const path = require("node:path");

const docs = process.env.DOCS;

module.exports = {
  title: "Documentation",
  url: "http://localhost",
  baseUrl: "/",
  onBrokenLinks: "throw",
  onBrokenAnchors: "throw",
  onDuplicateRoutes: "throw",
  markdown: { hooks: { onBrokenMarkdownLinks: "throw" } },
  themes: ["@docusaurus/theme-classic"],
  plugins: [
    [
      "@docusaurus/plugin-content-docs",
      {
        path: docs,
        routeBasePath: "/",
        sidebarPath: path.join(docs, "sidebars.json"),
        numberPrefixParser: false,
      },
    ],
  ],
};
