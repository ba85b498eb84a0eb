using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Passwords;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.SecondFactors;

/// <summary>A person turns the second step of sign-in off, with the password.</summary>
public sealed class TurnOffSecondFactor(AppDb db, ActionRunner actions, PasswordProof proof)
{
    public async Task<Outcome<Done>> RunAsync(string? password, ActionContext context, CancellationToken cancellationToken)
    {
        var id = context.Actor.OfficialId;
        if (await proof.RefuseAsync(id, password, "Password", cancellationToken) is { } refusal)
        {
            return refusal;
        }

        return await actions.RunAsync<Done>(OrganisationsActions.TurnOffSecondFactor, id, context, async scope =>
        {
            if (!await RemoveAsync(db, id, cancellationToken))
            {
                return Refusal.NotFound("xác thực hai bước đang bật");
            }

            (await db.Set<Official>().SingleAsync(o => o.Id == id, cancellationToken)).Touch(scope.Now);
            scope.Record(new RecordRef("official", id), [new SecondFactorChanged(IsOn: false)]);
            return Done.Value;
        }, cancellationToken);
    }

    internal static async Task<bool> RemoveAsync(AppDb db, Guid officialId, CancellationToken cancellationToken)
    {
        var factor = await db.Set<SecondFactor>().SingleOrDefaultAsync(f => f.OfficialId == officialId, cancellationToken);
        if (factor is null)
        {
            return false;
        }

        db.Remove(factor);
        db.RemoveRange(await db.Set<RecoveryCode>().Where(c => c.OfficialId == officialId).ToListAsync(cancellationToken));
        return true;
    }
}
