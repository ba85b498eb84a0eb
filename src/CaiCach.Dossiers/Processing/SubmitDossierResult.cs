using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;

namespace CaiCach.Dossiers.Processing;

/// <summary>The specialist submits the result, or the refusal after appraisal, for signature.</summary>
public sealed class SubmitDossierResult(DossierChange change, ProcessHours process)
{
    public Task<Outcome<DossierChanged>> RunAsync(SubmitDossierResultOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.SubmitResult, options, context, async dossier =>
        {
            var said = new Said();
            var summary = said.Required(options.Summary, nameof(options.Summary), "nội dung trình ký", 1000, lines: true);
            return said.Then(new SubmitResult(options.Kind, summary, await process.HoursAsync(dossier, Role.AgencyHead, cancellationToken)));
        }, cancellationToken);
}
