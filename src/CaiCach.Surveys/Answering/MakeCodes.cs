using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Surveys.Planning;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys.Answering;

/// <summary>Makes a batch of one-time codes for one stratum of one agency. Only their hashes are kept.</summary>
public sealed class MakeCodes(AppDb db, SurveyChange change)
{
    const int Most = 2000;

    public async Task<Outcome<MadeCodes>> RunAsync(MakeCodesOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        // Made outside, because the answer under a command key is kept.
        var codes = new List<string>();
        var made = await change.RunAsync(SurveysActions.MakeCodes, options, [SurveyState.Draft, SurveyState.Open], context, async (scope, survey) =>
        {
            if (!survey.Allowed().Contains(SurveyMode.Online))
            {
                return [new Refusal("survey.mode", "Đợt khảo sát này không lấy ý kiến trực tuyến.")];
            }

            if (options.Count is < 1 or > Most)
            {
                return [new Refusal("survey.code_count", $"Mỗi lần cấp từ 1 đến {Most} mã.", nameof(options.Count))];
            }

            if (!await db.Set<SampleCell>().AnyAsync(c => c.SurveyId == survey.Id && c.UnitId == options.UnitId && c.Stratum == options.Stratum, cancellationToken))
            {
                return [new Refusal("survey.cell", "Chọn cơ quan được đánh giá và tầng mẫu của đợt khảo sát này.", nameof(options.UnitId))];
            }

            codes.AddRange(Enumerable.Range(0, options.Count).Select(_ => CodeText.Make()));
            db.AddRange(codes.Select(c => new AnswerCode
            {
                Id = Ids.New(scope.Now), SurveyId = survey.Id, UnitId = options.UnitId!.Value, Stratum = options.Stratum!.Value, Hash = CodeText.HashOf(c), MadeAt = scope.Now,
            }));
            scope.Record(SurveyRecord.Of(survey), [new AnswerCodesMade(options.UnitId!.Value, options.Stratum!.Value, codes.Count)]);
            return [];
        }, cancellationToken);
        return made.Succeeded ? new MadeCodes(codes) : made.Refusals.ToList();
    }
}
