using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Sessions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Passwords;

/// <summary>A person chooses another password, giving the old one; the other sessions end.</summary>
public sealed class ChangePassword(AppDb db, ActionRunner actions, PasswordProof proof, IPasswordHasher<Official> hasher)
{
    public async Task<Outcome<Done>> RunAsync(ChangePasswordOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        var id = context.Actor.OfficialId;
        var userName = await db.Set<Official>().Where(o => o.Id == id).Select(o => o.UserName).SingleOrDefaultAsync(cancellationToken);
        if (userName is null)
        {
            return Refusal.NotFound("tài khoản");
        }

        if (PasswordRules.Fault(options.New, userName) is { } fault)
        {
            return new Refusal("organisations.weak_password", fault, nameof(options.New));
        }

        if (options.New == options.Old)
        {
            return new Refusal("organisations.weak_password", "Mật khẩu mới phải khác mật khẩu đang dùng.", nameof(options.New));
        }

        if (await proof.RefuseAsync(id, options.Old, nameof(options.Old), cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var hash = hasher.HashPassword(new Official(), options.New!);

        // The passwords are no part of what is remembered under the command's key.
        return await actions.RunAsync<Done>(OrganisationsActions.ChangePassword, id, context, async scope =>
        {
            var official = await db.Set<Official>().SingleAsync(o => o.Id == id, cancellationToken);
            Set(official, hash, mustChange: false, scope.Now);
            var ended = await EndSessions.EndAsync(db, id, s => s.Id != options.KeepSessionId, scope.Now, cancellationToken);
            scope.Record(new RecordRef("official", id), [new PasswordChanged(ByAdministrator: false, ended)]);
            return Done.Value;
        }, cancellationToken);
    }

    internal static void Set(Official official, string hash, bool mustChange, DateTimeOffset now)
    {
        (official.PasswordHash, official.MustChangePassword, official.SecurityStamp) = (hash, mustChange, Ids.New(now).ToString("N"));
        (official.AccessFailedCount, official.LockoutEnd) = (0, null);
        official.Touch(now);
    }
}
