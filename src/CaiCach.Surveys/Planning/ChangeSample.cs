using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys.Planning;

/// <summary>Gives agencies the numbers that are theirs, until the survey opens: afterwards a weight would change a result that somebody has seen.</summary>
public sealed class ChangeSample(AppDb db, SurveyChange change)
{
    public Task<Outcome<SurveyChanged>> RunAsync(ChangeSampleOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(SurveysActions.ChangeSample, options, [SurveyState.Draft], context, async (scope, survey) =>
        {
            var cells = await db.Set<SampleCell>().Where(c => c.SurveyId == survey.Id).ToDictionaryAsync(c => (c.UnitId, c.Stratum), cancellationToken);
            foreach (var planned in options.Cells)
            {
                if (!cells.TryGetValue((planned.UnitId, planned.Stratum), out var cell) || planned.Population < 1 || planned.Wanted < 0 || planned.Wanted > planned.Population)
                {
                    return [new Refusal("survey.sample", "Mỗi tầng cần số người từ 1; số phiếu cần lấy từ 0 đến số người đó.", nameof(options.Cells))];
                }

                (cell.Population, cell.Wanted) = (planned.Population, planned.Wanted);
            }

            scope.Record(SurveyRecord.Of(survey), [new SurveySampleChanged(cells.Values.Sum(c => c.Wanted))]);
            return [];
        }, cancellationToken);
}
