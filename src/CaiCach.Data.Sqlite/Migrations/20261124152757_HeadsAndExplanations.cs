using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class HeadsAndExplanations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accountability_explanation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    official_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    figure = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: false),
                    asked_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    asked_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    question = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    answer_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    stated_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    stated_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    stated_at = table.Column<long>(type: "INTEGER", nullable: true),
                    stated_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    proof_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    proof_link = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    conclusion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    concluded_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    concluded_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    concluded_at = table.Column<long>(type: "INTEGER", nullable: true),
                    conclusion_words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accountability_explanation", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_due_on",
                table: "plan_task",
                column: "due_on");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_lawful_due_at_agency_id_open",
                table: "dossier_dossier",
                columns: new[] { "lawful_due_at", "agency_id" },
                filter: "timeliness = 'Late'");

            migrationBuilder.CreateIndex(
                name: "ix_accountability_explanation_agency_id_answer_by",
                table: "accountability_explanation",
                columns: new[] { "agency_id", "answer_by" });

            migrationBuilder.CreateIndex(
                name: "ix_accountability_explanation_agency_id_figure_from_to_kind_open",
                table: "accountability_explanation",
                columns: new[] { "agency_id", "figure", "from", "to", "kind" },
                unique: true,
                filter: "state <> 'Concluded'");

            migrationBuilder.CreateIndex(
                name: "ix_accountability_explanation_agency_id_id",
                table: "accountability_explanation",
                columns: new[] { "agency_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_accountability_explanation_answer_by",
                table: "accountability_explanation",
                column: "answer_by");

            migrationBuilder.CreateIndex(
                name: "ix_accountability_explanation_official_id_id",
                table: "accountability_explanation",
                columns: new[] { "official_id", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accountability_explanation");

            migrationBuilder.DropIndex(
                name: "ix_plan_task_due_on",
                table: "plan_task");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_lawful_due_at_agency_id_open",
                table: "dossier_dossier");
        }
    }
}
