// Shows one of the two languages: the one in the address, or else that of the reader.
(() => {
  "use strict";
  const sides = [...document.querySelectorAll(".language")];
  const show = (code) => {
    sides.forEach((side) => { side.hidden = side.lang !== code; });
    document.documentElement.lang = code;
    document.querySelectorAll(".languages a").forEach((link) => {
      if (link.lang === code) {
        link.setAttribute("aria-current", "true");
      } else {
        link.removeAttribute("aria-current");
      }
    });
  };
  const wanted = () => {
    const code = location.hash.slice(1, 3);
    return sides.some((side) => side.lang === code) ? code : null;
  };
  // On paper the months are always open.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details.month:not([open])")];
    opened.forEach((details) => { details.open = true; });
  });
  addEventListener("afterprint", () => opened.forEach((details) => { details.open = false; }));
  show(wanted() || (navigator.language.startsWith("fr") ? "fr" : "en"));
  addEventListener("hashchange", () => {
    const code = wanted();
    if (code) {
      show(code);
      const target = document.getElementById(location.hash.slice(1));
      if (target) {
        target.scrollIntoView();
      }
    }
  });
})();
