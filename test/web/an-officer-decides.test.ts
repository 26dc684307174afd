import { ask } from './offers.js';
import { enterAs, findBarriers, overflowOf, startWebClient, tabTo, type WebClient } from './web-client.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
});

afterAll(() => client?.close());

it('looks at a paper, records the check and invites to the interview by keyboard alone', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 1280 });
  await enterAs(page, 'Verifica dei documenti');
  // Who has waited longest comes first.
  const { applications } = await ask<{ applications: { edges: { node: { appliedAt: string } }[] } }>(
    page,
    '{ applications(state: CHECKS, first: 100) { edges { node { appliedAt } } } }',
  );
  const handedIn = applications.edges.map(({ node }) => node.appliedAt);
  expect(new Set(handedIn).size).toBeGreaterThan(1);
  expect(handedIn).toEqual(handedIn.toSorted());
  const press = async (role: 'link' | 'button' | 'radio', name: string | RegExp, key: string) => {
    await tabTo(page, page.getByRole(role, { name }).first());
    await page.keyboard.press(key);
  };
  await tabTo(page, page.getByTestId('waiting').getByRole('link').first());
  await page.keyboard.press('Enter');
  await page.getByText('Valeva', { exact: false }).or(page.getByText('Scaduto')).first().waitFor();
  await page.getByRole('heading', { name: 'Documento d’identità: i file' }).waitFor();

  await press('button', 'Guarda il file', 'Enter');
  await page.getByRole('img', { name: 'Documento d’identità, pagina 1 di 1' }).waitFor();
  const inks = await page.evaluate<number>(`(() => {
    const canvas = document.querySelector('.wdt-paper canvas');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size;
  })()`);
  expect(inks).toBeGreaterThan(3);

  await press('button', 'Salva il controllo', 'Enter');
  await page.getByText('Rispondi a questa domanda.').first().waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await press('radio', /Va bene/, 'Space');
  await tabTo(page, page.getByLabel('Rilasciato da'));
  await page.keyboard.type('Comune di Milano');
  await tabTo(page, page.getByLabel('Rilasciato il'));
  // The same day and month, so that it does not matter which of them the browser asks for first.
  await page.keyboard.type('05052026');
  await tabTo(page, page.getByLabel('Vale fino al (se scade)'));
  await page.keyboard.type('06062036');
  await press('button', 'Salva il controllo', 'Enter');
  await page.getByRole('alert').filter({ hasText: 'Controllo salvato.' }).waitFor();
  await page
    .getByRole('link', { name: /Documento d’identità/ })
    .filter({ hasText: 'Valido fino al 6 giugno 2036' })
    .waitFor();

  await page.reload();
  await press('radio', /Invita al colloquio/, 'Space');
  await press('button', 'Registra la decisione', 'Enter');
  await page.getByRole('alert').filter({ hasText: 'Invitata al colloquio.' }).waitFor();
  expect(await page.getByTestId('application-state').innerText()).toBe('Al colloquio');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Documento d’identità: Va bene' })
    .filter({ hasText: 'Ilaria' })
    .first()
    .waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('is told at its field why a decision is not taken', async () => {
  const { page } = await client.open({ language: 'en', width: 768 });
  await enterAs(page, 'Vetting officer');
  await page.goto('/vetting?queue=interviews');
  await page.getByTestId('waiting').filter({ hasText: 'paper to check' }).getByRole('link').first().click();
  await page.getByRole('radio', { name: /Refuse/ }).check();
  await page.getByRole('button', { name: 'Record the decision' }).click();
  await page.getByText('Write the reason.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('radio', { name: /Accept/ }).check();
  await page.getByRole('button', { name: 'Record the decision' }).click();
  await page.getByRole('alert').filter({ hasText: 'It was not possible' }).waitFor();
  await page.context().close();
});

it('suspends somebody found by name at once, for a reason, and lets them work again, on a phone', async () => {
  const { page, faults } = await client.open({ language: 'en', width: 320 });
  await enterAs(page, 'Vetting officer');
  await page.getByLabel(/Name of who gives care/).fill('viol');
  await page
    .getByRole('link', { name: /Viola.*Vetted/s })
    .first()
    .click();
  await page.getByRole('button', { name: 'Suspend…' }).click();
  await page.getByRole('button', { name: 'Suspend now' }).click();
  await page.getByText('Write the reason.').waitFor();
  await page.getByLabel('Reason').last().fill('A family has reported a danger.');
  await page.getByRole('button', { name: 'Suspend now' }).click();
  await page.getByText(/Suspended since/).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  await page.getByRole('button', { name: 'End the suspension…' }).click();
  await page.getByLabel('Reason').last().fill('It was a misunderstanding.');
  await page.getByRole('button', { name: 'End the suspension', exact: true }).click();
  await page.getByText(/Suspended since/).waitFor({ state: 'detached' });
  const history = page.getByRole('listitem').filter({ hasText: 'A family has reported a danger.' });
  await history.filter({ hasText: 'Ilaria' }).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});
