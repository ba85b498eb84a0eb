using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Officials;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.SigningIn;

/// <summary>Counts wrong passwords and codes together; five in a row lock the account for a quarter of an hour.</summary>
public sealed class FailedSignIns(AppDb db, ActionRunner actions)
{
    public const int Allowed = 5;

    internal const string Password = "password";
    internal const string Code = "code";

    public static readonly TimeSpan LockLasts = TimeSpan.FromMinutes(15);

    internal Task RecordAsync(Official official, string step, CancellationToken cancellationToken) =>
        Retry.OnConflictAsync(() => actions.RunAsync<Done>(OrganisationsActions.FailSignIn, official.Id, As(official), async scope =>
        {
            var account = await db.Set<Official>().SingleAsync(o => o.Id == official.Id, cancellationToken);
            DateTimeOffset? until = ++account.AccessFailedCount >= Allowed ? scope.Now + LockLasts : null;
            if (until is not null)
            {
                (account.AccessFailedCount, account.LockoutEnd) = (0, until);
            }

            account.Touch(scope.Now); // two at once: the second must count from what the first has written
            scope.Record(new RecordRef("official", account.Id), [new SignInFailed(step, until)]);
            return Done.Value;
        }, cancellationToken));

    /// <summary>Somebody who gives this person's name; the audit says so, no right follows from it.</summary>
    internal static ActionContext As(Official official) =>
        new(new Actor(official.Id, official.FullName, null, Guid.Empty, Guid.Empty), Authority.None);
}
