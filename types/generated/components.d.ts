import type { Schema, Struct } from '@strapi/strapi';

export interface DialogueContact extends Struct.ComponentSchema {
  collectionName: 'dialogue_contacts';
  info: {
    displayName: 'Li\u00EAn h\u1EC7';
    icon: 'phone';
  };
  attributes: {
    address: Schema.Attribute.String;
    email: Schema.Attribute.String;
    telephone: Schema.Attribute.String;
    website: Schema.Attribute.String;
  };
}

export interface DialogueDocumentLink extends Struct.ComponentSchema {
  collectionName: 'dialogue_document_links';
  info: {
    displayName: 'T\u00E0i li\u1EC7u';
    icon: 'link';
  };
  attributes: {
    title: Schema.Attribute.String & Schema.Attribute.Required;
    url: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface DialogueIntakeChannel extends Struct.ComponentSchema {
  collectionName: 'dialogue_intake_channels';
  info: {
    displayName: 'K\u00EAnh ti\u1EBFp nh\u1EADn';
    icon: 'envelop';
  };
  attributes: {
    address: Schema.Attribute.String & Schema.Attribute.Required;
    channel: Schema.Attribute.Enumeration<['portal', 'email', 'post', 'telephone', 'venue']> &
      Schema.Attribute.Required;
  };
}

export interface DialogueLevelRule extends Struct.ComponentSchema {
  collectionName: 'dialogue_level_rules';
  info: {
    displayName: 'Quy \u0111\u1ECBnh theo c\u1EA5p';
    icon: 'scale';
  };
  attributes: {
    answerDays: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
    answerDayUnit: Schema.Attribute.Enumeration<['calendar', 'working']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'working'>;
    cadenceMonths: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
    chairPositions: Schema.Attribute.JSON & Schema.Attribute.Required;
    coChairPositions: Schema.Attribute.JSON & Schema.Attribute.Required;
    fourEyes: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<true>;
    level: Schema.Attribute.String & Schema.Attribute.Required;
    maximumMinutes: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
    maximumOverrunMinutes: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      > &
      Schema.Attribute.DefaultTo<0>;
    minimumMinutes: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
    noticeDays: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      > &
      Schema.Attribute.DefaultTo<0>;
    requiredChannels: Schema.Attribute.JSON & Schema.Attribute.Required;
    requiredFields: Schema.Attribute.JSON & Schema.Attribute.Required;
    resultsDays: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
  };
}

export interface DialogueOfficial extends Struct.ComponentSchema {
  collectionName: 'dialogue_officials';
  info: {
    displayName: 'L\u00E3nh \u0111\u1EA1o';
    icon: 'user';
  };
  attributes: {
    name: Schema.Attribute.String & Schema.Attribute.Required;
    position: Schema.Attribute.String & Schema.Attribute.Required;
    title: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface DialogueTheme extends Struct.ComponentSchema {
  collectionName: 'dialogue_themes';
  info: {
    displayName: 'Nh\u00F3m v\u1EA5n \u0111\u1EC1';
    icon: 'bulletList';
  };
  attributes: {
    name: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'dialogue.contact': DialogueContact;
      'dialogue.document-link': DialogueDocumentLink;
      'dialogue.intake-channel': DialogueIntakeChannel;
      'dialogue.level-rule': DialogueLevelRule;
      'dialogue.official': DialogueOfficial;
      'dialogue.theme': DialogueTheme;
    }
  }
}
