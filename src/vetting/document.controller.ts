import { Controller, Get, Param, Put, Req, Res } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { AccountService } from '../account/account.service.js';
import { requestContext } from '../graphql/request-context.js';
import { DOCUMENT_LIMITS, MEDIA_TYPES, type MediaType } from './document.rules.js';
import { DocumentService } from './document.service.js';

/** Where files come in and go out: by a ticket, and only for the person that it was given to, who is signed in. */
@Controller('documents')
export class DocumentController {
  constructor(
    private readonly accounts: AccountService,
    private readonly documents: DocumentService,
  ) {}

  /** Takes the body of the request as the file; another site cannot send it, for PUT is never a simple request. */
  @Put(':token')
  async handIn(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const actor = await this.accounts.findActor(requestContext({ req: request, res: response }));
    if (!actor) return this.refuse(response, 401, 'UNAUTHENTICATED', 'Sign in first.');
    if (!(await this.documents.mayHandIn(actor.id, token))) return this.refuseTicket(response);
    const mediaType = MEDIA_TYPES.find((type) => type === request.headers['content-type']);
    if (!mediaType)
      return this.refuse(response, 415, 'MEDIA_TYPE', `Send the file as one of ${MEDIA_TYPES.join(', ')}.`);
    const content = await readAtMost(request, DOCUMENT_LIMITS.bytes);
    if (!content) {
      response.setHeader('connection', 'close');
      return this.refuse(response, 413, 'TOO_LARGE', `The file has more than ${DOCUMENT_LIMITS.bytes} bytes.`);
    }
    const fault = this.documents.inspect(content, mediaType);
    if (fault) return this.refuse(response, 422, fault.toUpperCase().replaceAll('-', '_'), SENTENCES[fault](mediaType));
    const document = await this.documents.handIn(actor.id, token, content, mediaType);
    if (!document) return this.refuseTicket(response);
    response.status(201).json({ documentId: document.id });
  }

  /** Gives the file as a download that nothing may run in. */
  @Get(':token')
  async read(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const actor = await this.accounts.findActor(requestContext({ req: request, res: response }));
    if (!actor) return this.refuse(response, 401, 'UNAUTHENTICATED', 'Sign in first.');
    const opened = await this.documents.open(actor.id, token);
    if (!opened) return this.refuseTicket(response);
    const { document, content } = opened;
    response
      .setHeader('content-type', document.mediaType)
      .setHeader('content-disposition', `attachment; filename="${document.kind}.${document.mediaType.split('/')[1]}"`)
      .setHeader('content-security-policy', "default-src 'none'; sandbox")
      .setHeader('x-content-type-options', 'nosniff')
      .setHeader('cache-control', 'no-store')
      .end(content);
  }

  private refuseTicket(response: Response): void {
    this.refuse(response, 404, 'NOT_FOUND', 'This address was used, is too old, or is not yours: ask for a new one.');
  }

  private refuse(response: Response, status: number, code: string, message: string): void {
    response.status(status).setHeader('cache-control', 'no-store').json({ code, message });
  }
}

const SENTENCES = {
  'not-what-it-says': (type: MediaType) => `The file is not a ${type}: choose the paper itself, as PDF, JPEG or PNG.`,
  incomplete: () => 'The file is cut off or has something added at its end: scan or save the paper again.',
  'active-content': () => 'The PDF can do things when it is opened: print it to a plain PDF and send that.',
  'too-many-pixels': () => 'The image is far larger than a paper needs: scan it at 300 dots per inch.',
} as const;

/** The whole body, or null as soon as it is longer than allowed. */
async function readAtMost(request: Request, limit: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
