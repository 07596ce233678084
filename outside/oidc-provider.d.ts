// The package's own entry writes a warning on every Node that is no LTS release; what lies behind it is the same.
declare module 'oidc-provider/lib/provider.js' {
  export { default as Provider } from 'oidc-provider';
}
