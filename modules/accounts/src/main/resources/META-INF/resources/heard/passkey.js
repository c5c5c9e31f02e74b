/**
 * Passkeys (WebAuthn) between the browser and Heard: what the browser wants as bytes travels as base64url.
 */
const bytes = text => Uint8Array.from(
    atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0));

const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const known = list => (list ?? []).map(each => ({...each, id: bytes(each.id)}));

/** Whether this browser, at this address, can use passkeys at all. */
export const possible = () => Boolean(window.isSecureContext && window.PublicKeyCredential);

function written(credential, response) {
  return JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: credential.getClientExtensionResults(),
    response,
  });
}

/** Makes a passkey as the options (JSON) ask; gives what Heard keeps of it, as JSON. */
export async function create(json) {
  const options = JSON.parse(json);
  const credential = await navigator.credentials.create({publicKey: {
    ...options,
    challenge: bytes(options.challenge),
    user: {...options.user, id: bytes(options.user.id)},
    excludeCredentials: known(options.excludeCredentials),
  }});
  return written(credential, {
    clientDataJSON: text(credential.response.clientDataJSON),
    attestationObject: text(credential.response.attestationObject),
    transports: credential.response.getTransports?.() ?? [],
  });
}

/** As {@link create}, but gives `{made}` or `{problem}`, the name of what went wrong. */
export async function tryCreate(json) {
  if (!possible()) return {problem: 'NotSupportedError'};
  try {
    return {made: await create(json)};
  } catch (problem) {
    return {problem: problem.name};
  }
}

/** Uses a passkey as the options (JSON) ask; gives what proves it, as JSON. */
export async function use(json) {
  const options = JSON.parse(json);
  const credential = await navigator.credentials.get({publicKey: {
    ...options,
    challenge: bytes(options.challenge),
    allowCredentials: known(options.allowCredentials),
  }});
  const handle = credential.response.userHandle;
  return written(credential, {
    clientDataJSON: text(credential.response.clientDataJSON),
    authenticatorData: text(credential.response.authenticatorData),
    signature: text(credential.response.signature),
    userHandle: handle ? text(handle) : undefined,
  });
}
