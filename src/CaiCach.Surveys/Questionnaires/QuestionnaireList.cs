using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys.Questionnaires;

/// <summary>All questionnaires with their editions, by code.</summary>
public sealed class QuestionnaireList(AppDb db)
{
    public async Task<IReadOnlyList<Questionnaire>> RunAsync(Authority authority, CancellationToken cancellationToken) =>
        authority.HasAny(SurveysPermissions.View)
            ? await db.Set<Questionnaire>().AsNoTracking().OrderBy(q => q.Code).ThenByDescending(q => q.Edition).ToListAsync(cancellationToken)
            : [];
}
