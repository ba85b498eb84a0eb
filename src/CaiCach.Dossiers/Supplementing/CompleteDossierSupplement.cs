using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers.Supplementing;

/// <summary>The applicant has brought what was asked; the limit starts anew.</summary>
public sealed class CompleteDossierSupplement(DossierChange change)
{
    public Task<Outcome<DossierChanged>> RunAsync(CompleteDossierSupplementOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.CompleteSupplement, options, context, _ =>
        {
            var said = new Said();
            var papers = said.Required(options.Papers, nameof(options.Papers), "giấy tờ đã nhận", 4000, lines: true);
            return Task.FromResult(said.Then(new CompleteSupplement(papers.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))));
        }, cancellationToken);
}
