using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Feeds;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Passwords;
using CaiCach.Organisations.Sessions;
using Microsoft.AspNetCore.Identity;

namespace CaiCach.Organisations.Administering;

/// <summary>Gives a person who forgot it another password to begin with; all sessions, tokens and feed addresses end, and it must be changed at the next sign-in.</summary>
public sealed class ResetPassword(AppDb db, OfficialChange change, IPasswordHasher<Official> hasher)
{
    public async Task<Outcome<GivenPassword>> RunAsync(OfficialOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        var password = InitialPassword.New();
        var hash = hasher.HashPassword(new Official(), password);
        var ran = false;
        var outcome = await change.RunAsync<GivenPassword>(OrganisationsActions.ResetPassword, options, context, async (scope, official) =>
        {
            ChangePassword.Set(official, hash, mustChange: true, scope.Now);
            var ended = await EndSessions.EndAsync(db, official.Id, _ => true, scope.Now, cancellationToken);
            var tokens = await RevokeAccessToken.AllOfAsync(db, official.Id, scope.Now, cancellationToken);
            var feeds = await RevokeCalendarFeed.RevokeAsync(db, official.Id, scope.Now, cancellationToken);
            scope.Record(new RecordRef("official", official.Id), [new PasswordChanged(ByAdministrator: true, ended), .. tokens, .. feeds]);
            ran = true;
            return new GivenPassword(official.Id, official.UserName!, "");
        }, cancellationToken);
        return ran && outcome.Succeeded ? outcome.Value with { Password = password } : outcome;
    }
}
