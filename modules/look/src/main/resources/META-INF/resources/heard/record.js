/* Records an answer, or a question read aloud, where the browser can. What is recorded is put into the field for a file, and goes
   with the form as any file does: nothing is sent before, and nothing is kept in the browser. A field of the staff application
   sends it at once. */

const clock = seconds => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

const records = () => window.MediaRecorder && navigator.mediaDevices;

function offer(box) {
  if (!records()) return;
  const [begin, end] = box.querySelectorAll('button');
  const state = box.querySelector('[role=status]');
  const sound = box.querySelector('audio');
  const field = document.getElementById(box.dataset.records);
  const most = box.dataset.minutes * 60;
  let recorder, ticking;

  function take(stream) {
    const parts = [];
    let seconds = 0;
    recorder = new MediaRecorder(stream, {audioBitsPerSecond: 48000});
    recorder.ondataavailable = event => parts.push(event.data);
    recorder.onstop = () => keep(stream, parts);
    recorder.start(1000);
    state.textContent = box.dataset.on;
    ticking = setInterval(() => {
      end.textContent = `${end.dataset.words} ${clock(++seconds)}`;
      if (seconds >= most) recorder.stop();
    }, 1000);
    begin.hidden = true;
    end.hidden = false;
    end.focus();
  }

  function keep(stream, parts) {
    clearInterval(ticking);
    stream.getTracks().forEach(track => track.stop());
    const blob = new Blob(parts, {type: recorder.mimeType});
    put(new File([blob], 'recording', {type: recorder.mimeType}));
    if (sound) hear(blob);
    end.hidden = true;
    begin.hidden = false;
    begin.focus();
    state.textContent = box.dataset.done;
  }

  function put(recording) {
    if (field.uploadFiles) {
      field.files = [recording];
      field.uploadFiles([recording]);
      return;
    }
    const files = new DataTransfer();
    files.items.add(recording);
    field.files = files.files;
  }

  function hear(blob) {
    if (sound.src) URL.revokeObjectURL(sound.src);
    sound.src = URL.createObjectURL(blob);
    sound.hidden = false;
  }

  end.dataset.words = end.textContent;
  begin.onclick = () => navigator.mediaDevices.getUserMedia({audio: true})
    .then(take, () => { state.textContent = box.dataset.refused; });
  end.onclick = () => recorder.stop();
  box.hidden = false;
}

document.querySelectorAll('[data-records]').forEach(offer);
window.heardOffersRecording = offer;
