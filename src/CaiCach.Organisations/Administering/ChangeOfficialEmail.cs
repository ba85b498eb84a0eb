using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Mornings;
using CaiCach.Organisations.Officials;

namespace CaiCach.Organisations.Administering;

/// <summary>Writes down, corrects or removes the e-mail address of a person.</summary>
public sealed class ChangeOfficialEmail(OfficialChange change)
{
    public Task<Outcome<Done>> RunAsync(ChangeOfficialEmailOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(OrganisationsActions.ChangeEmail, options, context, (scope, official) =>
        {
            var email = EmailAddress.Clean(options.Email);
            if (email is not null && EmailAddress.Fault(email) is { } fault)
            {
                return Task.FromResult<Outcome<Done>>(new Refusal(EmailAddress.Code, fault, nameof(options.Email)));
            }

            if (email == official.Email)
            {
                return Task.FromResult<Outcome<Done>>(new Refusal("organisations.no_change", "Địa chỉ này đang được dùng.", nameof(options.Email)));
            }

            scope.Record(new RecordRef("official", official.Id), [new MailChanged(official.Email, email, null)]);
            (official.Email, official.NormalizedEmail) = (email, email?.ToUpperInvariant());
            return Task.FromResult(Outcome.Of(Done.Value));
        }, cancellationToken);
}
