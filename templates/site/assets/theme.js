// Before anything is painted: the theme that the reader chose here last.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // A reader who keeps no data here gets the theme of the system.
}
