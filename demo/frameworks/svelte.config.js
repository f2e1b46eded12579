// Nothing is changed; without this file the plugin says that it found none.
export default {};
