using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;

namespace CaiCach.Surveys.Results;

/// <summary>
/// The table of a survey's figures: for every agency and for all together the index, each factor and each question. A factor is the mean of its questions, the
/// index the mean of the factors by their weights; what nobody answered is left out of both.
/// </summary>
public static class SurveyFigures
{
    /// <param name="sheets">All sheets of the survey, invalid ones too.</param>
    public static IReadOnlyList<SurveyFigure> Of(Survey survey, Questionnaire questionnaire, IReadOnlyList<SampleCell> cells, IReadOnlyList<AnswerSheet> sheets)
    {
        var content = questionnaire.Read();
        var scores = content.Questions.Select(q => content.OptionsOf(q).ToDictionary(o => o.Code[0], o => o.Score(questionnaire.Kind))).ToList();
        var valid = sheets.Where(s => s.InvalidReason is null)
            .Select(s => new ScoredSheet(s.UnitId, s.Stratum, [.. s.Answers.Select((c, q) => scores[q].GetValueOrDefault(c))])).ToList();
        var invalid = sheets.Where(s => s.InvalidReason is { } reason && InvalidReasons.Counts(reason)).ToList();
        return
        [
            .. Of(survey, content, null, cells, valid, invalid.Count),
            .. cells.GroupBy(c => c.UnitId).SelectMany(unit => Of(
                survey, content, unit.Key, [.. unit], [.. valid.Where(s => s.UnitId == unit.Key)], invalid.Count(s => s.UnitId == unit.Key))),
        ];
    }

    static IEnumerable<SurveyFigure> Of(Survey survey, QuestionnaireContent content, Guid? unitId, IReadOnlyList<SampleCell> cells, List<ScoredSheet> sheets, int invalid)
    {
        var estimate = new StratifiedEstimate(cells, sheets, content.Questions.Count);
        var ordinal = 0;
        SurveyFigure Figure(ResultLevel level, string code, string name, decimal[] weights)
        {
            var found = estimate.Of(weights);
            return found.Answers < survey.MinimumAnswers
                ? new SurveyFigure(unitId, level, ordinal++, code, name, null, null, null, found.Answers, invalid)
                : new SurveyFigure(unitId, level, ordinal++, code, name, found.Value, found.Low, found.High, found.Answers, invalid);
        }

        var factors = content.Factors.Select(f => (Factor: f, Weights: FactorWeights(content, f, estimate))).ToList();
        var answered = factors.Where(f => f.Weights.Any(w => w > 0)).ToList();
        var total = answered.Sum(f => f.Factor.Weight);
        yield return Figure(ResultLevel.Index, SurveyResult.IndexCode, "Chỉ số chung", [.. Enumerable.Range(0, content.Questions.Count)
            .Select(q => total == 0 ? 0 : answered.Sum(f => f.Factor.Weight * f.Weights[q]) / total)]);
        var first = 0;
        foreach (var (factor, weights) in factors)
        {
            yield return Figure(ResultLevel.Factor, factor.Code, factor.Name, weights);
            for (var q = 0; q < factor.Questions.Count; q++)
            {
                var one = new decimal[content.Questions.Count];
                one[first + q] = 1;
                yield return Figure(ResultLevel.Question, factor.Questions[q].Code, factor.Questions[q].Text, one);
            }

            first += factor.Questions.Count;
        }
    }

    static decimal[] FactorWeights(QuestionnaireContent content, SurveyFactor factor, StratifiedEstimate estimate)
    {
        var weights = new decimal[content.Questions.Count];
        var own = Enumerable.Range(0, content.Questions.Count).Where(q => factor.Questions.Contains(content.Questions[q]) && estimate.Mean(q) is not null).ToList();
        own.ForEach(q => weights[q] = 1m / own.Count);
        return weights;
    }
}
