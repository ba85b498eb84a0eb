using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers.Supplementing;

/// <summary>Asks the applicant, once, to complete the dossier (form 02).</summary>
public sealed class RequestDossierSupplement(DossierChange change)
{
    public Task<Outcome<DossierChanged>> RunAsync(RequestDossierSupplementOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.RequestSupplement, options, context, _ =>
        {
            var said = new Said();
            var papers = said.Required(options.Papers, nameof(options.Papers), "giấy tờ cần bổ sung", 4000, lines: true);
            var reason = said.Required(options.Reason, nameof(options.Reason), "lý do", 2000, lines: true);
            return Task.FromResult(said.Then(new RequestSupplement(papers.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), reason)));
        }, cancellationToken);
}
