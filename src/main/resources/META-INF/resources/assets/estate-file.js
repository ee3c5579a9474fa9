// Reads a chosen estate file into the box beside it; without this the text is pasted.
(() => {
  const choice = document.getElementById("estate-choice");
  const file = document.getElementById("estate-file");
  if (choice && file) {
    choice.hidden = false;
    file.addEventListener("change", async () => {
      if (file.files.length) {
        document.getElementById(file.dataset.into).value = await file.files[0].text();
      }
    });
  }
})();
