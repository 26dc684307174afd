import { SnakeNaming } from './snake-naming.js';

describe('names in the database', () => {
  const names = new SnakeNaming();

  it('follow the class and the property', () => {
    expect(names.tableName('CareRequestEntity', undefined)).toBe('care_request');
    expect(names.columnName('publishedAt', undefined, [])).toBe('published_at');
    expect(names.joinColumnName('careRecipient', 'id')).toBe('care_recipient_id');
  });

  it('are as given where they are given', () => {
    expect(names.tableName('OfferEntity', 'offer_of_care')).toBe('offer_of_care');
  });
});
