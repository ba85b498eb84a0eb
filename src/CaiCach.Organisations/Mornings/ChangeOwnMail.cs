using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Officials;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Mornings;

/// <summary>A person says where the morning letter goes and whether it is wanted.</summary>
public sealed class ChangeOwnMail(AppDb db, ActionRunner actions)
{
    public Task<Outcome<Done>> RunAsync(ChangeOwnMailOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<Done>(OrganisationsActions.ChangeOwnMail, options, context, async scope =>
        {
            if (await db.Set<Official>().SingleOrDefaultAsync(o => o.Id == context.Actor.OfficialId, cancellationToken) is not { } official)
            {
                return Refusal.NotFound("tài khoản");
            }

            var email = EmailAddress.Clean(options.Email);
            if (email is not null && EmailAddress.Fault(email) is { } fault)
            {
                return new Refusal(EmailAddress.Code, fault, nameof(options.Email));
            }

            if (email is null && options.IsWanted)
            {
                return new Refusal(EmailAddress.Code, "Ghi địa chỉ thư điện tử để nhận thư buổi sáng, hoặc bỏ chọn nhận thư.", nameof(options.Email));
            }

            scope.Record(new RecordRef("official", official.Id), [new MailChanged(official.Email, email, options.IsWanted)]);
            (official.Email, official.NormalizedEmail, official.NoMorningMail) = (email, email?.ToUpperInvariant(), !options.IsWanted);
            official.Touch(scope.Now);
            return Done.Value;
        }, cancellationToken);
}
