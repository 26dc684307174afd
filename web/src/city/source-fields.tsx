import type { FieldErrors, UseFormRegisterReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextField } from '../ui/form.js';

/** Letters that the API takes for the name of an act. */
const SOURCE = { least: 3, most: 200 };

/** Whether something typed is an address of the web that the API takes: of http or https, with a name that has a dot. */
function isWebAddress(typed: string): boolean {
  try {
    const { protocol, hostname } = new URL(typed);
    return /^https?:$/.test(protocol) && hostname.includes('.');
  } catch {
    return false;
  }
}

interface SourceFieldsProps {
  register: (
    name: 'source' | 'url',
    options: { validate: (typed: string) => boolean | string },
  ) => UseFormRegisterReturn;
  errors: FieldErrors<{ source: string; url: string }>;
}

/** By which act something is set, and where to read it. */
export function SourceFields({ register, errors }: SourceFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t('city.policy.source')}
        maxLength={SOURCE.most}
        autoComplete="off"
        fault={errors.source?.message}
        {...register('source', {
          validate: (typed) => typed.trim().length >= SOURCE.least || t('city.policy.sourceFault'),
        })}
      />
      <TextField
        label={t('city.policy.url')}
        type="url"
        autoComplete="off"
        fault={errors.url?.message}
        {...register('url', {
          validate: (typed) => typed.trim() === '' || isWebAddress(typed.trim()) || t('city.policy.urlFault'),
        })}
      />
    </>
  );
}
