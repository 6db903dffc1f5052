import { useNavigate } from "react-router";
import { forgetProgram } from "../../platform/offline/keptProgram.ts";
import { rememberSpaceHere } from "./spaceHere.ts";

/** Nothing is here any more: this browser forgets that there was, and the first page comes. */
export function useErased(): () => void {
  const navigate = useNavigate();
  return () => {
    rememberSpaceHere(false);
    void forgetProgram();
    void navigate("/", { replace: true });
  };
}
