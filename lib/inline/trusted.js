// Where a page demands that only trusted text becomes code: scripts of this very build, and nothing else whatever.
if (window.trustedTypes)
  trustedTypes.createPolicy("default", {
    createScriptURL: function (address) {
      var at = new URL(address, location.href);
      return at.origin === location.origin &&
        /^\/_next\/static\/chunks\/[\w.~-]+\.js$/.test(at.pathname)
        ? address
        : null;
    },
  });
