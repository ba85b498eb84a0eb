using System.Security.Cryptography;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Sheets;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Reorganisations;

/// <summary>Takes the lines of a reorganisation from a file, all of them or none; those it had before are replaced, and it is a draft again.</summary>
public sealed class ImportReorganisation(AppDb db, ReorganisationChange change)
{
    public Task<Outcome<ChangedReorganisation>> RunAsync(ImportReorganisationOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(options.File));
        return change.RunAsync(OrganisationsActions.ImportReorganisation, new { options.ReorganisationId, options.Version, hash }, options, OrganisationsPermissions.ManageUnits, context, async (scope, reorganisation) =>
        {
            if (!reorganisation.State.IsOpen())
            {
                return new Refusal("reorganisation.closed", $"Đợt sắp xếp {reorganisation.State.Label().ToLowerInvariant()}, phương án không sửa được nữa.");
            }

            List<ReorganisationLine> lines;
            try
            {
                (lines, var unreadable) = ReorganisationFile.Read(options.File, reorganisation.Id, scope.Now);
                if (unreadable.Count > 0)
                {
                    return LineRefusals.Shown(unreadable);
                }
            }
            catch (TableFileException exception)
            {
                return new Refusal("reorganisation.file", exception.Message, nameof(options.File));
            }

            if (lines.Count == 0)
            {
                return new Refusal("reorganisation.file", "Tệp không có dòng nào dưới dòng tiêu đề.", nameof(options.File));
            }

            var (_, refusals) = await change.PlanAsync(reorganisation, lines, scope.Now, cancellationToken);
            if (refusals.Count > 0)
            {
                return LineRefusals.Shown(refusals);
            }

            db.RemoveRange(await db.Set<ReorganisationLine>().Where(l => l.ReorganisationId == reorganisation.Id).ToListAsync(cancellationToken));
            db.RemoveRange(await db.Set<ReorganisationCount>().Where(c => c.ReorganisationId == reorganisation.Id).ToListAsync(cancellationToken));
            db.AddRange(lines);
            (reorganisation.State, reorganisation.RehearsedAt, reorganisation.Lost) = (ReorganisationState.Draft, null, 0);
            // Whoever wrote the lines is the author that another person must follow.
            (reorganisation.AuthorId, reorganisation.AuthorName) = (context.Actor.OfficialId, context.Actor.Name);
            int Count(LineKind kind) => lines.Count(l => l.Kind == kind);
            scope.Record(ReorganisationRecord.Of(reorganisation.Id), [new ReorganisationLinesImported(hash, Count(LineKind.Closes), Count(LineKind.Begins), Count(LineKind.Takes))]);
            return new ChangedReorganisation(reorganisation.Id, reorganisation.State, reorganisation.Version + 1, lines.Count);
        }, cancellationToken);
    }
}
