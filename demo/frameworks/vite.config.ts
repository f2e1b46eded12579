import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const built = ['react', 'preact', 'vue', 'svelte'];

/** One build for all pages. The plain one needs none, and is served as it is written. */
export default defineConfig({
  base: '/frameworks/',
  plugins: [
    react({ include: /\/frameworks\/react\/.*\.tsx$/ }),
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('solidarity-') } } }),
    svelte(),
  ],
  build: { modulePreload: { polyfill: false }, rolldownOptions: { input: built.map((name) => `${name}/index.html`) } },
});
