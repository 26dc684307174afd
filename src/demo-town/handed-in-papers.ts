import { createHash, randomUUID } from 'node:crypto';
import { type DataSource } from 'typeorm';
import { PersonaEntity } from '../account/account.entity.js';
import { Role } from '../account/account.rules.js';
import { DocumentEntity } from '../vetting/document.entity.js';
import { type DocumentStorage } from '../vetting/document-storage.service.js';
import { simulatedPaper } from './simulated-paper.js';

/** Hands in a simulated identity document for everybody on the way through the office; a town that has documents stays as it is. */
export async function handInPapers(database: DataSource, storage: DocumentStorage): Promise<'handed in' | 'there'> {
  return database.transaction(async (manager) => {
    await manager.query(`LOCK TABLE document IN EXCLUSIVE MODE`);
    if (await manager.existsBy(DocumentEntity, {})) return 'there';
    const operator = await manager.findOneByOrFail(PersonaEntity, { role: Role.PLATFORM_OPERATOR });
    const waiting: { id: string; name: string }[] = await manager.query(
      `SELECT p.id, p.display_name AS name FROM application a JOIN provider p ON p.id = a.provider_id
       WHERE a.state IN ('checks', 'interview') AND p.simulated ORDER BY p.id`,
    );
    for (const { id: providerId, name } of waiting) {
      const content = simulatedPaper("Documento d'identità", [
        `Nome: ${name}`,
        'Rilasciato da: Comune di Milano',
        'Rilasciato il: 12 maggio 2026',
        'Vale fino al: 11 maggio 2036',
      ]);
      const id = randomUUID();
      await storage.put(id, content);
      await manager.insert(DocumentEntity, {
        id,
        providerId,
        kind: 'identity',
        mediaType: 'application/pdf',
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest(),
        uploadedBy: operator.id,
      });
    }
    return 'handed in';
  });
}
