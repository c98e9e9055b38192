import { DEFAULT_LOCALE } from "./locales.js";
import type { World } from "./world.js";

/** The application as READY and `GET /applications/@me` show it. */
export function applicationObject(world: World): Record<string, unknown> {
  const { applicationId, bot, guilds, people, installedBy } = world.state;
  const owner = people[0]?.user ?? bot;
  return {
    id: applicationId,
    name: bot.username,
    icon: null,
    description: "",
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: "0".repeat(64),
    flags: 0,
    flags_new: "0",
    type: null,
    owner,
    team: null,
    bot,
    approximate_guild_count: guilds.filter(({ hasBot }) => hasBot).length,
    approximate_user_install_count: installedBy.length,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
    redirect_uris: [],
    integration_types_config: { "0": {}, "1": {} },
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    tags: [],
  };
}

/** The bot as itself: with the fields that only it sees. */
export function selfObject(world: World): Record<string, unknown> {
  return { ...world.state.bot, verified: true, mfa_enabled: false, email: null, locale: DEFAULT_LOCALE };
}
