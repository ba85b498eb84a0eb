using System.Text.RegularExpressions;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Surveys.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys.Planning;

/// <summary>Plans a survey. Nobody can answer before it is opened.</summary>
public sealed partial class CreateSurvey(AppDb db, ActionRunner actions, UnitDirectory units)
{
    const int MostStrata = 40;

    public Task<Outcome<SurveyChanged>> RunAsync(CreateSurveyOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<SurveyChanged>(SurveysActions.Create, options, context, async scope =>
        {
            if (!context.Authority.HasAny(SurveysPermissions.Manage))
            {
                return Refusal.Forbidden();
            }

            var survey = new Survey
            {
                Id = Ids.New(scope.Now), Code = NormalText.Line(options.Code) ?? "", Name = NormalText.Line(options.Name) ?? "", Method = NormalText.Line(options.Method) ?? "", Year = options.Year,
                OpensAt = Minute(options.OpensAt), ClosesAt = Minute(options.ClosesAt), MinimumAnswers = options.MinimumAnswers, Modes = string.Join(',', options.Modes.Distinct().Order()), CreatedAt = scope.Now,
            };
            var refusals = Check(survey, options, scope.Now).Concat(CheckSample(options, await units.GetAsync(cancellationToken))).ToList();
            if (await db.Set<Survey>().AnyAsync(s => s.Code == survey.Code, cancellationToken))
            {
                refusals.Add(new Refusal("survey.code_taken", $"Đã có đợt khảo sát mang mã {survey.Code}.", nameof(options.Code)));
            }

            var day = LocalClock.ToLocalDate(survey.OpensAt);
            if (await db.Set<Questionnaire>().AsNoTracking().SingleOrDefaultAsync(q => q.Id == options.QuestionnaireId, cancellationToken) is not { } form)
            {
                refusals.Add(new Refusal("survey.questionnaire", "Chọn bộ câu hỏi.", nameof(options.QuestionnaireId)));
            }
            else if (options.OpensAt is not null && (form.ValidFrom > day || form.ValidTo < day))
            {
                refusals.Add(new Refusal("survey.questionnaire_validity", "Bộ câu hỏi này không có hiệu lực vào ngày mở đợt khảo sát.", nameof(options.QuestionnaireId)));
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            survey.QuestionnaireId = options.QuestionnaireId!.Value;
            db.Add(survey);
            db.AddRange(options.Strata.Select((s, i) => new Stratum { SurveyId = survey.Id, Number = i + 1, Name = NormalText.Line(s.Name)! }));
            db.AddRange(options.UnitIds.Distinct().SelectMany(_ => options.Strata, (unit, s) => (unit, s))
                .Select(c => new SampleCell { SurveyId = survey.Id, UnitId = c.unit, Stratum = options.Strata.ToList().IndexOf(c.s) + 1, Population = c.s.Population, Wanted = c.s.Wanted }));
            scope.Record(SurveyRecord.Of(survey), [new SurveyCreated(survey.Code, survey.Year, options.UnitIds.Distinct().Count(), options.Strata.Count)]);
            return new SurveyChanged(survey.Id, survey.State, survey.Version);
        }, cancellationToken);

    static DateTimeOffset Minute(DateTime? local) => local is { } at ? LocalClock.ToInstant(new DateTime(at.Year, at.Month, at.Day, at.Hour, at.Minute, 0)) : default;

    static IEnumerable<Refusal> Check(Survey survey, CreateSurveyOptions options, DateTimeOffset now)
    {
        if (!Word().IsMatch(survey.Code))
        {
            yield return new Refusal("survey.code", "Mã gồm 2 đến 60 chữ không dấu, số, dấu chấm, gạch, ví dụ SIPAS-2021.", nameof(options.Code));
        }

        if (survey.Name.Length is 0 or > 300)
        {
            yield return new Refusal("survey.name", "Nhập tên đợt khảo sát, đến 300 ký tự.", nameof(options.Name));
        }

        if (survey.Method.Length is 0 or > 300)
        {
            yield return new Refusal("survey.method", "Ghi hỏi ai và hỏi thế nào, đến 300 ký tự; hai đợt khác cách làm thì không nối thành một đường trên biểu đồ.", nameof(options.Method));
        }

        if (survey.Year < 2011 || survey.Year > now.Year + 1)
        {
            yield return new Refusal("survey.year", $"Năm được đo từ 2011 đến {now.Year + 1}.", nameof(options.Year));
        }

        if (options.OpensAt is null)
        {
            yield return new Refusal("survey.opens", "Nhập ngày, giờ bắt đầu nhận phiếu.", nameof(options.OpensAt));
        }

        if (options.ClosesAt is null || survey.ClosesAt <= survey.OpensAt)
        {
            yield return new Refusal("survey.closes", "Nhập ngày, giờ khoá, sau lúc bắt đầu nhận phiếu.", nameof(options.ClosesAt));
        }

        if (survey.MinimumAnswers is < 1 or > 10_000)
        {
            yield return new Refusal("survey.minimum", "Số phiếu ít nhất từ 1 đến 10.000.", nameof(options.MinimumAnswers));
        }

        if (options.Modes.Count == 0)
        {
            yield return new Refusal("survey.modes", "Chọn ít nhất một hình thức lấy ý kiến.", nameof(options.Modes));
        }
    }

    static IEnumerable<Refusal> CheckSample(CreateSurveyOptions options, UnitSnapshot snapshot)
    {
        if (options.UnitIds.Count == 0 || options.UnitIds.Any(id => snapshot.Find(id) is not { } unit || unit.AgencyId != unit.Id))
        {
            yield return new Refusal("survey.units", "Chọn ít nhất một cơ quan được đánh giá.", nameof(options.UnitIds));
        }

        var names = options.Strata.Select(s => NormalText.Line(s.Name)).ToList();
        if (names.Count is 0 or > MostStrata || names.Exists(n => n is null or { Length: > 200 }) || names.Distinct().Count() != names.Count)
        {
            yield return new Refusal("survey.strata", $"Cần 1 đến {MostStrata} tầng mẫu, mỗi tầng một tên khác nhau.", nameof(options.Strata));
        }
        else if (options.Strata.Any(s => s.Population < 1 || s.Wanted < 0 || s.Wanted > s.Population))
        {
            yield return new Refusal("survey.sample", "Mỗi tầng cần số người từ 1; số phiếu cần lấy từ 0 đến số người đó.", nameof(options.Strata));
        }
    }

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]{1,59}$")]
    private static partial Regex Word();
}
