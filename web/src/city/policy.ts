import { useMutation } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';
import type {
  EndowSubsidyFundInput,
  OpenSubsidyFundInput,
  RequireCredentialInput,
  SetMinimumPayInput,
  SetPriorityRuleInput,
  SetServiceRecipientsInput,
  SetServiceValueInput,
  SetSubsidyRuleInput,
  WithdrawPriorityRuleInput,
  WithdrawRequiredCredentialInput,
  WithdrawServiceRuleInput,
  WithdrawSubsidyRuleInput,
} from '../gql/graphql.js';

const SET_VALUE = graphql(`
  mutation SetServiceValue($input: SetServiceValueInput!) {
    setServiceValue(input: $input) {
      userErrors {
        message
        path
      }
    }
  }
`);

const SET_RECIPIENTS = graphql(`
  mutation SetServiceRecipients($input: SetServiceRecipientsInput!) {
    setServiceRecipients(input: $input) {
      userErrors {
        message
        path
      }
    }
  }
`);

const WITHDRAW_RECIPIENTS = graphql(`
  mutation WithdrawServiceRecipients($input: WithdrawServiceRuleInput!) {
    withdrawServiceRecipients(input: $input) {
      userErrors {
        message
        path
      }
    }
  }
`);

const SET_MINIMUM = graphql(`
  mutation SetMinimumPay($input: SetMinimumPayInput!) {
    setMinimumPay(input: $input) {
      userErrors {
        message
        path
      }
    }
  }
`);

const SET_PRIORITY = graphql(`
  mutation SetPriorityRule($input: SetPriorityRuleInput!) {
    setPriorityRule(input: $input) {
      userErrors {
        message
        path
      }
    }
  }
`);

const REQUIRE = graphql(`
  mutation RequireCredential($input: RequireCredentialInput!) {
    requireCredential(input: $input) {
      userErrors {
        message
        path
      }
    }
  }
`);

const OPEN_FUND = graphql(`
  mutation OpenSubsidyFund($input: OpenSubsidyFundInput!) {
    openSubsidyFund(input: $input) {
      userErrors {
        message
        path
      }
    }
  }
`);

const ENDOW = graphql(`
  mutation EndowSubsidyFund($input: EndowSubsidyFundInput!) {
    endowSubsidyFund(input: $input) {
      userErrors {
        message
        path
      }
    }
  }
`);

const SET_RULE = graphql(`
  mutation SetSubsidyRule($input: SetSubsidyRuleInput!) {
    setSubsidyRule(input: $input) {
      userErrors {
        message
        path
      }
    }
  }
`);

const WITHDRAW_VALUE = graphql(`
  mutation WithdrawServiceValue($input: WithdrawServiceRuleInput!) {
    withdrawServiceValue(input: $input) {
      userErrors {
        message
        path
      }
    }
  }
`);

const WITHDRAW_MINIMUM = graphql(`
  mutation WithdrawMinimumPay($input: WithdrawServiceRuleInput!) {
    withdrawMinimumPay(input: $input) {
      userErrors {
        message
        path
      }
    }
  }
`);

const WITHDRAW_PAPER = graphql(`
  mutation WithdrawRequiredCredential($input: WithdrawRequiredCredentialInput!) {
    withdrawRequiredCredential(input: $input) {
      userErrors {
        message
        path
      }
    }
  }
`);

const WITHDRAW_PRIORITY = graphql(`
  mutation WithdrawPriorityRule($input: WithdrawPriorityRuleInput!) {
    withdrawPriorityRule(input: $input) {
      userErrors {
        message
        path
      }
    }
  }
`);

const WITHDRAW_RULE = graphql(`
  mutation WithdrawSubsidyRule($input: WithdrawSubsidyRuleInput!) {
    withdrawSubsidyRule(input: $input) {
      userErrors {
        message
        path
      }
    }
  }
`);

/** What the city can set, each act from a day on, and take back until that day; each gives what was refused. */
export function usePolicyActs() {
  const again = { refetchQueries: ['CityPolicy'], awaitRefetchQueries: true };
  const [setValue] = useMutation(SET_VALUE, again);
  const [setRecipients] = useMutation(SET_RECIPIENTS, again);
  const [withdrawRecipients] = useMutation(WITHDRAW_RECIPIENTS, again);
  const [setMinimum] = useMutation(SET_MINIMUM, again);
  const [setPriority] = useMutation(SET_PRIORITY, again);
  const [requirePaper] = useMutation(REQUIRE, again);
  const [openFund] = useMutation(OPEN_FUND, again);
  const [endow] = useMutation(ENDOW, again);
  const [setRule] = useMutation(SET_RULE, again);
  const [withdrawValue] = useMutation(WITHDRAW_VALUE, again);
  const [withdrawMinimum] = useMutation(WITHDRAW_MINIMUM, again);
  const [withdrawPaper] = useMutation(WITHDRAW_PAPER, again);
  const [withdrawPriority] = useMutation(WITHDRAW_PRIORITY, again);
  const [withdrawRule] = useMutation(WITHDRAW_RULE, again);
  return {
    withdrawPriority: async (input: WithdrawPriorityRuleInput) =>
      (await withdrawPriority({ variables: { input } })).data?.withdrawPriorityRule.userErrors ?? [],
    withdrawRule: async (input: WithdrawSubsidyRuleInput) =>
      (await withdrawRule({ variables: { input } })).data?.withdrawSubsidyRule.userErrors ?? [],
    withdrawValue: async (input: WithdrawServiceRuleInput) =>
      (await withdrawValue({ variables: { input } })).data?.withdrawServiceValue.userErrors ?? [],
    withdrawMinimum: async (input: WithdrawServiceRuleInput) =>
      (await withdrawMinimum({ variables: { input } })).data?.withdrawMinimumPay.userErrors ?? [],
    withdrawPaper: async (input: WithdrawRequiredCredentialInput) =>
      (await withdrawPaper({ variables: { input } })).data?.withdrawRequiredCredential.userErrors ?? [],
    setValue: async (input: SetServiceValueInput) =>
      (await setValue({ variables: { input } })).data?.setServiceValue.userErrors ?? [],
    setRecipients: async (input: SetServiceRecipientsInput) =>
      (await setRecipients({ variables: { input } })).data?.setServiceRecipients.userErrors ?? [],
    withdrawRecipients: async (input: WithdrawServiceRuleInput) =>
      (await withdrawRecipients({ variables: { input } })).data?.withdrawServiceRecipients.userErrors ?? [],
    setMinimum: async (input: SetMinimumPayInput) =>
      (await setMinimum({ variables: { input } })).data?.setMinimumPay.userErrors ?? [],
    setPriority: async (input: SetPriorityRuleInput) =>
      (await setPriority({ variables: { input } })).data?.setPriorityRule.userErrors ?? [],
    requirePaper: async (input: RequireCredentialInput) =>
      (await requirePaper({ variables: { input } })).data?.requireCredential.userErrors ?? [],
    openFund: async (input: OpenSubsidyFundInput) =>
      (await openFund({ variables: { input } })).data?.openSubsidyFund.userErrors ?? [],
    endow: async (input: EndowSubsidyFundInput) =>
      (await endow({ variables: { input } })).data?.endowSubsidyFund.userErrors ?? [],
    setRule: async (input: SetSubsidyRuleInput) =>
      (await setRule({ variables: { input } })).data?.setSubsidyRule.userErrors ?? [],
  };
}
