using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Posts;

namespace CaiCach.Dossiers.Processing;

/// <summary>The head of the division gives the dossier to a specialist.</summary>
public sealed class AssignDossier(DossierChange change, ProcessGuide process, PostReader posts)
{
    public Task<Outcome<DossierChanged>> RunAsync(AssignDossierOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.Assign, options, context, async dossier =>
        {
            var specialist = await posts.FindAsync(options.OfficialId, dossier.HolderUnitId, cancellationToken);
            return specialist is null
                ? new Refusal("dossier.assignee_outside_unit", "Người được phân công không làm việc ở đơn vị đang giữ hồ sơ.", nameof(options.OfficialId))
                : Outcome.Of<DossierCommand>(new Assign(specialist.OfficialId, specialist.Name, (await process.OfAsync(dossier, cancellationToken))?.AtAssignment(dossier)));
        }, cancellationToken);
}
