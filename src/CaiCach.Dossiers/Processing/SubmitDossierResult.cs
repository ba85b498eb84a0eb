using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Referring;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers.Processing;

/// <summary>The specialist submits the result, or the refusal after appraisal, for signature.</summary>
public sealed class SubmitDossierResult(DossierChange change, ProcessGuide process, RequiredReferrals referrals)
{
    public Task<Outcome<DossierChanged>> RunAsync(SubmitDossierResultOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.SubmitResult, options, context, async dossier =>
        {
            var said = new Said();
            var summary = said.Required(options.Summary, nameof(options.Summary), "nội dung trình ký", 1000, lines: true);
            var way = await process.OfAsync(dossier, cancellationToken);
            return dossier.State == DossierState.Processing && (way?.BeforeSignature(dossier) ?? await referrals.MissingAsync(dossier, cancellationToken)) is { } early ? early : said.Then(new SubmitResult(options.Kind, summary, way?.AtSubmission(dossier)));
        }, cancellationToken);
}
