using CaiCach.Kernel.Data;
using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;
using CaiCach.Surveys.Rechecking;
using CaiCach.Surveys.Results;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys;

internal sealed class SurveysModelPart : IModelPart
{
    public string TablePrefix => "survey";

    public void Map(ModelBuilder model)
    {
        model.Entity<Questionnaire>(e =>
        {
            e.ToTable("survey_questionnaire");
            e.Property(x => x.Code).HasMaxLength(60);
            e.Property(x => x.Name).HasMaxLength(300);
            e.Property(x => x.LegalSource).HasMaxLength(500);
            e.HasIndex(x => new { x.Code, x.Edition }).IsUnique();
        });
        model.Entity<Survey>(e =>
        {
            e.ToTable("survey_survey");
            e.Property(x => x.Code).HasMaxLength(60);
            e.Property(x => x.Name).HasMaxLength(300);
            e.Property(x => x.Method).HasMaxLength(300);
            e.Property(x => x.Modes).HasMaxLength(80);
            e.Property(x => x.Version).IsConcurrencyToken();
            e.HasIndex(x => x.Code).IsUnique();
            e.HasIndex(x => new { x.Year, x.Id });
            e.HasIndex(x => x.QuestionnaireId);
        });
        model.Entity<Stratum>(e =>
        {
            e.ToTable("survey_stratum");
            e.HasKey(x => new { x.SurveyId, x.Number });
            e.Property(x => x.Name).HasMaxLength(200);
        });
        model.Entity<SampleCell>(e =>
        {
            e.ToTable("survey_cell");
            e.HasKey(x => new { x.SurveyId, x.UnitId, x.Stratum });
        });
        MapSheets(model);
        model.Entity<SurveyResult>(e =>
        {
            e.ToTable("survey_result");
            e.Property(x => x.Code).HasMaxLength(60);
            e.Property(x => x.Name).HasMaxLength(500);
            e.Property(x => x.Value).HasPrecision(24, 16);
            e.Property(x => x.Low).HasPrecision(24, 16);
            e.Property(x => x.High).HasPrecision(24, 16);
            e.HasIndex(x => new { x.SurveyId, x.UnitId, x.Code });
        });
    }

    static void MapSheets(ModelBuilder model)
    {
        model.Entity<AnswerSheet>(e =>
        {
            e.ToTable("survey_sheet");
            e.Property(x => x.Number).HasMaxLength(40);
            e.Property(x => x.Answers).HasMaxLength(200);
            e.Property(x => x.Sex).HasMaxLength(20);
            e.Property(x => x.Age).HasMaxLength(20);
            e.Property(x => x.Education).HasMaxLength(20);
            e.Property(x => x.Occupation).HasMaxLength(20);
            e.Property(x => x.InvalidReason).HasMaxLength(40);
            e.Property(x => x.InvalidNote).HasMaxLength(500);
            e.HasIndex(x => new { x.SurveyId, x.Number }).IsUnique().HasFilter("invalid_reason IS NULL");
            e.HasIndex(x => new { x.SurveyId, x.Id });
            e.HasIndex(x => new { x.SurveyId, x.UnitId, x.Stratum });
        });
        model.Entity<AnswerCode>(e =>
        {
            e.ToTable("survey_code");
            e.Property(x => x.Hash).HasMaxLength(64);
            e.Property(x => x.IsUsed).IsConcurrencyToken();
            e.HasIndex(x => x.Hash).IsUnique();
            e.HasIndex(x => new { x.SurveyId, x.UnitId });
        });
        model.Entity<RecheckDraw>(e =>
        {
            e.ToTable("survey_draw");
            e.Property(x => x.Share).HasPrecision(9, 4);
            e.HasIndex(x => new { x.SurveyId, x.Number }).IsUnique();
        });
        model.Entity<RecheckedSheet>(e =>
        {
            e.ToTable("survey_recheck");
            e.HasKey(x => x.SheetId);
            e.Property(x => x.Note).HasMaxLength(500);
            e.HasIndex(x => new { x.SurveyId, x.DrawId });
        });
    }
}
